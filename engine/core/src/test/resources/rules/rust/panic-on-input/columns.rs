fn column(row: &str) -> u32 {
    let mut parts = row.split(',');
    let first: u32 = parts.next().unwrap_or("0").trim().parse().unwrap();  // expect: rust/panic-on-input
    let second = parts.next_back().unwrap_or_default().parse::<u32>().expect("number");  // expect: rust/panic-on-input
    first + second + row.trim().parse::<u32>().unwrap()  // expect: rust/panic-on-input
}

fn columns(row: &str) -> Result<u32, ParseIntError> {
    let mut parts = row.split(',');
    let first: u32 = parts.next().unwrap_or("0").trim().parse()?;  // ok
    let second = row.trim().parse::<u32>().unwrap_or(0);  // ok
    let limit: u32 = "32".parse().unwrap();  // ok
    Ok(first + second + limit)
}
