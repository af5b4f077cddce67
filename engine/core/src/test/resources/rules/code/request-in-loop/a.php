<?php
function rates($ids) {
    foreach ($ids as $id) { $r[] = curl_exec($handle); } // expect: code/request-in-loop
    foreach ($ids as $id) { $r[] = Http::get(url($id)); } // expect: code/request-in-loop
    for ($i = 0; $i < 9; $i++) { Http::post(url($i), []); } // expect: code/request-in-loop
    $all = Http::get(url($ids)); // ok
    foreach ($ids as $id) { $r[] = $cache->get($id); } // ok
    for ($attempt = 0; $attempt < 3; $attempt++) { $r = curl_exec($handle); } // ok: another try
}
