use std::process::Stdio;

use actix_web::{post, web, HttpResponse, Responder};
use serde::Deserialize;
use tokio::process::Command;

#[derive(Deserialize)]
struct Say {
    text: String,
    speed: u16,
}

fn speaker(say: &Say) -> Command {
    let mut command = Command::new("espeak");
    command.arg("-s").arg(say.speed.to_string()).args(["-w", "/srv/out/say.wav", "--"]).arg(&say.text);
    command
}

#[post("/say")]
async fn say(body: web::Json<Say>) -> impl Responder {
    let status = speaker(&body).stdout(Stdio::null()).stderr(Stdio::null()).status().await;
    match status {
        Ok(done) if done.success() => HttpResponse::NoContent(),
        _ => HttpResponse::UnprocessableEntity(),
    }
}
