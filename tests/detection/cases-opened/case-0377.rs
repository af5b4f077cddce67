use axum::extract::{Query, State};
use axum::Json;
use serde::Deserialize;
use sqlx::{PgPool, Postgres, QueryBuilder, Row};

#[derive(Deserialize)]
pub struct Wanted {
    town: Option<String>,
    beds: Option<i32>,
}

fn query(wanted: &Wanted) -> QueryBuilder<'_, Postgres> {
    let mut builder = QueryBuilder::new("SELECT name FROM hostel WHERE open");
    if let Some(beds) = wanted.beds {
        builder.push(" AND beds >= ").push_bind(beds);
    }
    if let Some(town) = &wanted.town {
        builder.push(" AND town = ").push_bind(town);
    }
    builder
}

pub async fn hostels(State(pool): State<PgPool>, Query(wanted): Query<Wanted>) -> Json<Vec<String>> {
    let mut query = query(&wanted);
    let rows = query.build().fetch_all(&pool).await.unwrap_or_default();
    Json(rows.iter().map(|row| row.get("name")).collect())
}
