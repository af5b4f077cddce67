func load() {
    do { try read() // expect below: code/swallowed-error
    } catch {
    }
    do { try read() // expect below: code/swallowed-error
    } catch { }
    do { try read() // expect below: code/swallowed-error
    } catch let e as FileError {
    }
    do { try read() } catch { log(error) } // ok
    do { try read() } catch { throw Failed(error) } // ok
    do { try read() } catch { /* the cache is optional */ } // ok
}
