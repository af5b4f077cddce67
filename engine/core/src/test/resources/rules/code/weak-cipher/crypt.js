crypto.createCipheriv('des-ede3-cbc', key, iv); // expect: code/weak-cipher
crypto.createCipheriv('aes-128-ecb', key, null); // expect: code/weak-cipher
crypto.createCipher('aes-256-cbc', password); // expect: code/weak-cipher
crypto.createCipheriv('aes-256-gcm', key, iv); // ok
