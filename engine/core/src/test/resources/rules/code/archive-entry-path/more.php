<?php
function unpack(ZipArchive $zip, string $folder) {
    for ($i = 0; $i < $zip->numFiles; $i++) {
        $name = $zip->getNameIndex($i);  // expect: code/archive-entry-path
        $out = fopen($folder . '/' . $name, 'wb');
        stream_copy_to_stream($zip->getStream($name), $out);
    }
}

function copies(ZipArchive $zip, string $path, string $folder) {
    foreach (range(0, $zip->count() - 1) as $i) {
        copy("zip://$path#" . $i, $folder . '/' . $zip->getNameIndex($i));  // expect: code/archive-entry-path
    }
}

function unpackAgain(ZipArchive $zip, string $folder) {
    for ($i = 0; $i < $zip->numFiles; $i++) {
        $name = basename($zip->getNameIndex($i));  // ok
        file_put_contents("$folder/$name", $zip->getFromIndex($i));
    }
}

function names(ZipArchive $zip) {
    return array_map(fn ($i) => $zip->getNameIndex($i), range(0, $zip->numFiles - 1));  // ok: a list only
}
