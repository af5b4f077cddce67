let a = ["x": 1, "x": 2] // expect: code/duplicate-key
let b = ["x": 1, "y": 2, "x": 3] // expect: code/duplicate-key
let c = [
    "x": 1,
    "x": 2, // expect: code/duplicate-key
]
let d = ["x": 1, "y": 1] // ok
let e = ["x", "x"] // ok
let f = [x: 1, x: 2] // ok: no literal
