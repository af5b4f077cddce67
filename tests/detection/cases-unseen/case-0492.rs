use std::io::{self, Read};

pub struct Sheet {
    columns: u32,
    cells: Vec<u8>,
}

fn u32_from(input: &mut impl Read) -> io::Result<u32> {
    let mut bytes = [0u8; 4];
    input.read_exact(&mut bytes)?;
    Ok(u32::from_le_bytes(bytes))
}

impl Sheet {
    pub fn read(input: &mut impl Read) -> io::Result<Self> {
        let columns = u32_from(input)?;
        let rows = u32_from(input)?;
        let size = columns * rows;
        if size > 1 << 24 {
            return Err(io::Error::from(io::ErrorKind::InvalidData));
        }
        let mut cells = vec![0u8; size as usize];
        input.read_exact(&mut cells)?;
        Ok(Self { columns, cells })
    }

    pub fn cell(&self, row: u32, column: u32) -> Option<u8> {
        if column >= self.columns {
            return None;
        }
        self.cells.get(row as usize * self.columns as usize + column as usize).copied()
    }
}
