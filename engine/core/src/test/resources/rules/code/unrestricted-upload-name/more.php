<?php
function save(string $folder) {
    return move_uploaded_file($_FILES['photo']['tmp_name'], "$folder/{$_FILES['photo']['name']}");  // expect: code/unrestricted-upload-name
}

function many(string $folder, int $i) {
    move_uploaded_file($_FILES['photos']['tmp_name'][$i], $folder . '/' . $_FILES["photos"]["name"][$i]);  // expect: code/unrestricted-upload-name
}

function saveAgain(string $folder) {
    return move_uploaded_file($_FILES['photo']['tmp_name'], $folder . '/' . bin2hex(random_bytes(8)));  // ok
}

function shown() {
    return ['name' => $_FILES['photo']['name'], 'size' => $_FILES['photo']['size']];  // ok: only shown
}
