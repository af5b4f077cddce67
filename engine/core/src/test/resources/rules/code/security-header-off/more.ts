function frames(res: Response) {
    res.setHeader('X-Frame-Options', 'ALLOWALL');  // expect: code/security-header-off
}

function framesAgain(res: Response) {
    res.setHeader('X-Frame-Options', 'SAMEORIGIN');  // ok
}
