pub struct Pixels {
    width: usize,
    data: Vec<u8>,
}

impl Pixels {
    pub fn new(width: usize, height: usize) -> Self {
        Self { width, data: vec![0; width * height] }
    }

    pub fn set(&mut self, x: usize, y: usize, value: u8) {
        let index = y * self.width + x;
        if let Some(slot) = self.data.get_mut(index) {
            *slot = value;
        }
    }

    pub fn average(&self) -> u8 {
        let sum: usize = self.data.iter().map(|v| usize::from(*v)).sum();
        u8::try_from(sum / self.data.len().max(1)).unwrap_or(u8::MAX)
    }
}
