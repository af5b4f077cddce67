use argon2::password_hash::{rand_core::OsRng, PasswordHasher, SaltString};
use argon2::Argon2;
use sqlx::PgPool;

pub async fn set_password(pool: &PgPool, user: i64, password: &str) -> anyhow::Result<()> {
    let digest = protect(password)?;
    sqlx::query("UPDATE account SET digest = $1 WHERE id = $2")
        .bind(digest)
        .bind(user)
        .execute(pool)
        .await?;
    Ok(())
}

fn protect(password: &str) -> anyhow::Result<String> {
    let hash = algorithm()
        .hash_password(password.as_bytes(), &salt())
        .map_err(|e| anyhow::anyhow!("hash: {e}"))?;
    Ok(hash.to_string())
}

pub fn salt() -> SaltString {
    SaltString::generate(&mut OsRng)
}

pub fn algorithm() -> Argon2<'static> {
    Argon2::default()
}
