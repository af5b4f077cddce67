package sample

func (s *Shop) order(name, street, city, zip, country string, pieces int, price int64, gift bool) Order { return Order{} }  // expect: code/many-parameters
func build(ctx context.Context, name string, street string, city string, zip string, country string, pieces int, options ...Option) {}  // expect: code/many-parameters
func (s *Shop) line(name, street, city, zip, country string, pieces int, price int64) Order { return Order{} }  // ok: seven
func from(line Line) (name, street, city, zip, country string, pieces int, price int64, gift bool) { return }  // ok: results
