// expect below: code/swallowed-error
try { f(); } catch (e) { }
// expect below: code/swallowed-error
try { f(); } catch { }
try { f(); } catch (e) { console.error(e); } // ok
try { f(); } catch (e) { /* ok: the cache is optional */ } // ok
try { f(); } catch (_) { } // ok: the name says so
