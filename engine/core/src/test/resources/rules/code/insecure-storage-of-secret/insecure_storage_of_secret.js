function f1() {
    localStorage.setItem('password', password);  // expect: code/insecure-storage-of-secret
}

function f2() {
    sessionStorage.setItem('theme', theme);  // ok
}
