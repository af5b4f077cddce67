<?php

function voucher(int $length = 16): string
{
    $alphabet = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';
    $code = '';
    for ($i = 0; $i < $length; $i++) {
        $code .= $alphabet[mt_rand(0, strlen($alphabet) - 1)];
    }
    return $code;
}

function reset_password(PDO $db, int $user): string
{
    $token = voucher(32);
    $statement = $db->prepare('INSERT INTO reset (user_id, token, expires) VALUES (?, ?, ?)');
    $statement->execute([$user, hash('sha256', $token), time() + 900]);
    return $token;
}
