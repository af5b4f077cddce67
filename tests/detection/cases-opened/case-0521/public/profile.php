<?php

declare(strict_types=1);

require __DIR__ . '/../src/Profile.php';
require __DIR__ . '/../src/Html.php';

use App\Html;
use App\Profile;

$profile = Profile::fromForm($_POST);
header('Content-Type: text/html; charset=utf-8');
echo Html::page('Profile', Html::definition('Name', $profile->name) . Html::definition('About', $profile->about));
