function f1() {
    upload.mv('/srv/files/' + upload.name);  // expect: code/unrestricted-upload-name
}

function f2() {
    upload.mv('/srv/files/' + id);  // ok
}
