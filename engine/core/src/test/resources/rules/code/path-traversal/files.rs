#[get("/files/{name}")]
async fn get(name: web::Path<String>) -> String {
    let text = fs::read_to_string(format!("/data/{}", name)).unwrap(); // expect: code/path-traversal
    let fixed = fs::read_to_string("/data/fixed.txt").unwrap(); // ok: a constant
    text
}
