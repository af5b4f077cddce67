<?php
function bills($pdo, $ids) {
    foreach ($ids as $id) { $rows[] = $pdo->query("select * from bill where id = 1"); } // expect: code/query-in-loop
    foreach ($ids as $id) { $stmt->execute([$id]); } // expect: code/query-in-loop
    for ($i = 0; $i < 9; $i++) { $bill = Bill::find($ids[$i]); } // expect: code/query-in-loop
    $all = Bill::whereIn('id', $ids)->get(); // ok
    foreach ($ids as $id) { $command->execute($id); } // ok: no database
    $one = $pdo->query("select 1"); // ok
}
