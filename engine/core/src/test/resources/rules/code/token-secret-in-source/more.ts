export class Strategy extends PassportStrategy(JwtStrategy) {
    constructor() { super({ jwtFromRequest: bearer(), secretOrKey: 'a-secret-for-tokens' }); }  // expect: code/token-secret-in-source
}
export class Checked extends PassportStrategy(JwtStrategy) {
    constructor(config: Config) { super({ jwtFromRequest: bearer(), secretOrKey: config.get('JWT_KEY') }); }  // ok
}
