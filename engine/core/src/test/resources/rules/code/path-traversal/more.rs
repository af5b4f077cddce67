use std::fs;

#[get("/download")]
async fn download(query: web::Query<Wanted>, req: HttpRequest) -> std::io::Result<NamedFile> {
    let name = req.match_info().query("name").to_string();
    let path = Path::new("/srv/files").join(name);
    NamedFile::open(path)  // expect: code/path-traversal
}

#[delete("/files/{name}")]
async fn remove(name: web::Path<String>) -> std::io::Result<()> {
    let full = format!("/srv/files/{}", name.into_inner());
    fs::remove_file(full)  // expect: code/path-traversal
}

#[get("/pages/{page}")]
async fn page(page: web::Path<u32>) -> std::io::Result<NamedFile> {
    let fixed = String::from("/srv/pages/index.html");
    NamedFile::open(fixed)  // ok: a constant
}

fn settings() -> String {
    fs::read_to_string(Path::new("/etc/shop").join("shop.toml")).unwrap()  // ok: constants
}
