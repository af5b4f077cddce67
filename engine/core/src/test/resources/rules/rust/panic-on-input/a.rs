
#[cfg(test)]
mod tests {
    fn read(body: &str) -> Order {
        serde_json::from_str(&body).unwrap() // ok: a test may stop
    }
}
