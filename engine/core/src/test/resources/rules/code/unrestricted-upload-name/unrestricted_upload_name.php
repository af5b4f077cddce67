<?php
function f1() {
    move_uploaded_file($tmp, 'files/' . $_FILES['f']['name']);  // expect: code/unrestricted-upload-name
}

function f2() {
    move_uploaded_file($tmp, 'files/' . $id);  // ok
}
