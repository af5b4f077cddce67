use std::process::Command;

#[post("/tools")]
async fn tool(form: web::Form<Tool>, req: HttpRequest) -> String {
    let name = req.match_info().get("tool").unwrap().to_string();
    Command::new(format!("/opt/tools/{}", name)).spawn().unwrap();  // expect: code/command-injection
    let shell = Command::new("ls").arg("-l").arg(&name).output().unwrap();  // ok: an argument, no shell
    String::from_utf8(shell.stdout).unwrap()
}

fn main() {
    let wanted = std::env::args().nth(1).unwrap();
    Command::new(wanted).status().unwrap();  // expect: code/command-injection
    let known = "uptime".to_string();
    Command::new(known).status().unwrap();  // ok: a constant
}
