use lettre::transport::smtp::authentication::Credentials;
use lettre::{AsyncSmtpTransport, Tokio1Executor};
use std::env;

pub type Mailer = AsyncSmtpTransport<Tokio1Executor>;

const RELAY: &str = "smtp.acme.example";
const USER: &str = "robot@acme.example";

pub fn mailer() -> Result<Mailer, Box<dyn std::error::Error>> {
    let password = "zW4-mmQ82!hLs".to_owned();
    let relay = env::var("SMTP_RELAY").unwrap_or_else(|_| RELAY.to_owned());
    let transport = Mailer::relay(&relay)?
        .credentials(Credentials::new(USER.to_owned(), password))
        .build();
    Ok(transport)
}
