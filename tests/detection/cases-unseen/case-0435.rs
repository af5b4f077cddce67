use std::ffi::{c_char, CString};

extern "C" {
    fn meter_set_label(handle: i32, label: *const c_char) -> i32;
}

pub struct Meter {
    handle: i32,
}

#[derive(Debug)]
pub enum LabelError {
    Nul,
    Refused(i32),
}

impl Meter {
    pub fn new(handle: i32) -> Self {
        Self { handle }
    }

    pub fn set_label(&self, label: &str) -> Result<(), LabelError> {
        let text = CString::new(label).map_err(|_| LabelError::Nul)?;
        // SAFETY: the library copies the label.
        let code = unsafe { meter_set_label(self.handle, text.as_ptr()) };
        if code == 0 {
            Ok(())
        } else {
            Err(LabelError::Refused(code))
        }
    }
}
