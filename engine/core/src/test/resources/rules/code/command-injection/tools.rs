use std::process::Command;
#[get("/run/{tool}")]
async fn run(tool: web::Path<String>) -> String {
    Command::new(tool.into_inner()).output().unwrap(); // expect: code/command-injection
    Command::new("uptime").output().unwrap(); // ok: a constant
    String::new()
}
