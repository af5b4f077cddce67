const { BrowserWindow } = require('electron');
function f1() {
    new BrowserWindow({ webPreferences: { nodeIntegration: true } });  // expect: js/electron-isolation-off
}

function f2() {
    new BrowserWindow({ webPreferences: { contextIsolation: false } });  // expect: js/electron-isolation-off
}

function f3() {
    new BrowserWindow({ webPreferences: { webSecurity: false } });  // expect: js/electron-isolation-off
}

function f4() {
    new BrowserWindow({ webPreferences: { nodeIntegration: false } });  // ok
}

function f5() {
    new BrowserWindow({ webPreferences: { contextIsolation: true } });  // ok
}

function f6() {
    new BrowserWindow({ webPreferences: { preload: script } });  // ok
}
