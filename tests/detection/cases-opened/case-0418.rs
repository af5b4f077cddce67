use std::collections::HashMap;
use std::io::{self, BufRead};

#[derive(Debug, Default)]
pub struct Totals {
    by_account: HashMap<String, i64>,
}

impl Totals {
    fn add(&mut self, line: &str) -> io::Result<()> {
        let mut cells = line.split(';');
        let account = cells.next().unwrap_or_default();
        let cents: i64 = cells.next().unwrap_or("0").trim().parse().unwrap();
        *self.by_account.entry(account.to_owned()).or_default() += cents;
        Ok(())
    }

    pub fn read(input: impl BufRead) -> io::Result<Self> {
        let mut totals = Self::default();
        for line in input.lines() {
            totals.add(&line?)?;
        }
        Ok(totals)
    }

    pub fn of(&self, account: &str) -> i64 {
        self.by_account.get(account).copied().unwrap_or(0)
    }
}
