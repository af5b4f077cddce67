use actix_web::{get, web, HttpResponse};
use serde::{Deserialize, Serialize};
use sqlx::{FromRow, PgPool};

#[derive(Deserialize)]
pub struct Filter {
    species: String,
    limit: Option<u32>,
}

#[derive(Serialize, FromRow)]
pub struct Tree {
    id: i64,
    street: String,
}

#[get("/trees")]
pub async fn trees(pool: web::Data<PgPool>, filter: web::Query<Filter>) -> actix_web::Result<HttpResponse> {
    let limit = filter.limit.unwrap_or(50).min(500);
    let sql = format!(
        "SELECT id, street FROM tree WHERE species = '{}' ORDER BY id LIMIT {}",
        filter.species, limit
    );
    let rows: Vec<Tree> = sqlx::query_as(&sql)
        .fetch_all(pool.get_ref())
        .await
        .map_err(actix_web::error::ErrorInternalServerError)?;
    Ok(HttpResponse::Ok().json(rows))
}
