use std::path::{Component, Path, PathBuf};

use axum::extract::{Query, State};
use axum::http::StatusCode;
use serde::Deserialize;

#[derive(Clone)]
pub struct Sheets {
    root: PathBuf,
}

#[derive(Deserialize)]
pub struct Sheet {
    name: String,
}

fn plain(path: &Path) -> bool {
    path.components().all(|part| matches!(part, Component::Normal(_)))
}

pub async fn sheet(State(sheets): State<Sheets>, Query(sheet): Query<Sheet>) -> Result<String, StatusCode> {
    let relative = Path::new(&sheet.name);
    if !plain(relative) {
        return Err(StatusCode::BAD_REQUEST);
    }
    let path = sheets.root.join(relative);
    tokio::fs::read_to_string(path).await.map_err(|_| StatusCode::NOT_FOUND)
}
