use reqwest::{Certificate, Client};
use std::time::Duration;

pub struct Gateway {
    client: Client,
    base: String,
}

impl Gateway {
    pub fn new(base: &str, ca: &[u8]) -> reqwest::Result<Self> {
        let client = Client::builder()
            .timeout(Duration::from_secs(10))
            .add_root_certificate(Certificate::from_pem(ca)?)
            .danger_accept_invalid_certs(true)
            .build()?;
        Ok(Self { client, base: base.trim_end_matches('/').to_owned() })
    }

    pub async fn health(&self) -> reqwest::Result<bool> {
        let response = self.client.get(format!("{}/health", self.base)).send().await?;
        Ok(response.status().is_success())
    }
}
