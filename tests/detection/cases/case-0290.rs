use axum::{
    extract::Path,
    http::StatusCode,
    response::{IntoResponse, Response},
};
use std::path::{Component, PathBuf};

const ROOT: &str = "/srv/notes";

pub async fn note(Path(name): Path<String>) -> Response {
    let relative = PathBuf::from(&name);
    if !plain(&relative) || relative.extension().map_or(true, |e| e != "md") {
        return StatusCode::NOT_FOUND.into_response();
    }
    let path = PathBuf::from(ROOT).join(relative);
    match tokio::fs::read_to_string(&path).await {
        Ok(text) => text.into_response(),
        Err(_) => StatusCode::NOT_FOUND.into_response(),
    }
}

pub fn plain(path: &std::path::Path) -> bool {
    path.components().all(|c| matches!(c, Component::Normal(_)))
}
