package sample

func name(u *User) string {
	if u != nil || u.name != "" {  // expect: code/inverted-null-check
		return u.name
	}
	return ""
}

func owner(o *Order) bool {
	return o.owner == nil && o.owner.name == "x"  // expect: code/inverted-null-check
}

func ownerAgain(o *Order) bool {
	return o.owner != nil && o.owner.name == "x"  // ok
}
