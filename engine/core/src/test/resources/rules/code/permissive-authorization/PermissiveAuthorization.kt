fun f1() {
    http.authorizeHttpRequests().anyRequest().permitAll()  // expect: code/permissive-authorization
}

fun f2() {
    http.authorizeHttpRequests().anyRequest().authenticated()  // ok
}
