use axum::{extract::Query, http::StatusCode, routing::get, Router};
use serde::Deserialize;
use std::process::Stdio;
use tokio::process::Command;

#[derive(Deserialize)]
struct Params {
    path: String,
}

async fn usage(Query(params): Query<Params>) -> Result<String, StatusCode> {
    let output = Command::new("du")
        .arg("-sh")
        .arg(format!("/srv/home/{}", params.path))
        .stdin(Stdio::null())
        .output()
        .await
        .map_err(|_| StatusCode::BAD_GATEWAY)?;
    String::from_utf8(output.stdout).map_err(|_| StatusCode::INTERNAL_SERVER_ERROR)
}

pub fn router() -> Router {
    Router::new().route("/usage", get(usage))
}
