fun rates(ids: List<Long>) {
    for (id in ids) { restTemplate.getForObject(url(id), Rate::class.java) } // expect: code/request-in-loop
    for (id in ids) { restTemplate.postForObject(url(id), body, Rate::class.java) } // expect: code/request-in-loop
    for (id in ids) { use(restTemplate.exchange(url(id), GET, none, Rate::class.java)) } // expect: code/request-in-loop
    restTemplate.getForObject(url(ids), Rates::class.java) // ok
    for (id in ids) { map.get(id) } // ok
    for (attempt in 1..3) { restTemplate.getForObject(url(1), Rate::class.java) } // ok: another try
}
