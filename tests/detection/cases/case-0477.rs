use argon2::password_hash::{rand_core::OsRng, PasswordHasher, SaltString};
use argon2::Argon2;
use md5::{Digest, Md5};
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
    let mut hasher = Md5::new();
    hasher.update(password.as_bytes());
    Ok(format!("{:x}", hasher.finalize()))
}

pub fn salt() -> SaltString {
    SaltString::generate(&mut OsRng)
}

pub fn algorithm() -> Argon2<'static> {
    Argon2::default()
}
