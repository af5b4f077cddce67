class A {
    async Task Bills(List<long> ids) {
        foreach (var id in ids) { Use(await _context.Bills.FindAsync(id)); } // expect: code/query-in-loop
        foreach (var id in ids) { cmd.ExecuteNonQuery(); } // expect: code/query-in-loop
        for (int i = 0; i < ids.Count; i++) { Use(db.Bills.FirstOrDefault(b => b.Id == ids[i])); } // expect: code/query-in-loop
        Use(_context.Bills.Where(b => ids.Contains(b.Id)).ToList()); // ok
        foreach (var id in ids) { Use(loaded.FirstOrDefault(b => b.Id == id)); } // ok: a list in memory
        foreach (var id in ids) { _context.Bills.Add(new Bill(id)); } // ok: nothing is sent yet
        await _context.SaveChangesAsync();
    }
}
