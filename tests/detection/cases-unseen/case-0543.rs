use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::path::Path;

pub struct Marker<'a> {
    path: &'a Path,
}

impl<'a> Marker<'a> {
    pub fn new(path: &'a Path) -> Self {
        Self { path }
    }

    fn create(&self) -> io::Result<File> {
        OpenOptions::new().write(true).create_new(true).open(self.path)
    }

    /// Claims a job for this process: only one may succeed.
    pub fn claim(&self, worker: &str) -> io::Result<()> {
        self.create()?.write_all(worker.as_bytes())
    }

    pub fn release(&self) -> io::Result<()> {
        fs::remove_file(self.path)
    }
}
