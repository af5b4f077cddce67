jwt.verify(token, null); // expect: code/unverified-token
jwt.verify(token, key, { algorithms: ['none'] }); // expect: code/unverified-token
jwt.verify(token, key, { algorithms: ['RS256'] }); // ok
jwt.decode(token); // ok: reading alone, as to choose the key
