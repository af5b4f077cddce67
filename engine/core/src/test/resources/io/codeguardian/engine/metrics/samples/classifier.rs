pub struct Classifier {
    limit: i32,
}

impl Classifier {
    pub fn classify(&self, start: i32, flag: bool) -> i32 { // cyclomatic 8, cognitive 12, nesting 3, parameters 3
        let mut n = start;
        if n > 0 && flag {
            for i in 0..n {
                if i % 2 == 0 {
                    n -= 1;
                } else {
                    n -= 2;
                }
            }
        } else if n < 0 {
            n = -n;
        } else {
            n = 1;
        }
        while n > 10 || n < -10 {
            n /= 2;
        }
        n
    }
}

fn choose(kind: i32) -> &'static str { // cyclomatic 4, cognitive 2, nesting 1, parameters 1
    match kind {
        1 => "one",
        2 => "two",
        3 => choose(kind + 1),
        _ => "many",
    }
}

mod inner {
    pub fn each(items: &[i32]) { // cyclomatic 3, cognitive 6, nesting 2, parameters 1
        let visit = |i: &i32| {
            if *i > 0 {
                println!("{}", i);
            }
        };
        'outer: loop {
            for i in items {
                visit(i);
                break 'outer;
            }
        }
    }
}
