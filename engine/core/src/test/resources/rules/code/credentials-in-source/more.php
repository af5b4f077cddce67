<?php
function upload($files) {
    $password = 'ftp-s3cret';
    ftp_login($files, 'shop', $password);  // expect: code/credentials-in-source
}

function uploadAgain($files, Settings $settings) {
    ftp_login($files, 'shop', $settings->get('ftp.password'));  // ok
}
