<?php
function store(Request $request, Account $account) {
    $account->forceFill($request->input())->save();  // expect: code/mass-assignment
    $account->fill($request->safe()->except('role'))->save();  // ok
    $account->fill($request->all())->save();  // expect: code/mass-assignment
}
