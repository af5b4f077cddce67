class A {
    async Task Rates(List<long> ids) {
        foreach (var id in ids) { Use(await _httpClient.GetAsync(Url(id))); } // expect: code/request-in-loop
        foreach (var id in ids) { Use(await client.GetStringAsync(Url(id))); } // expect: code/request-in-loop
        for (int i = 0; i < 9; i++) { await httpClient.PostAsync(Url(ids[i]), Body()); } // expect: code/request-in-loop
        Use(await _httpClient.GetAsync(Url(ids))); // ok
        foreach (var id in ids) { Use(cache.GetAsync(id)); } // ok
        for (int attempt = 0; attempt < 3; attempt++) { Use(await client.GetAsync(url)); } // ok: another try
    }
}
