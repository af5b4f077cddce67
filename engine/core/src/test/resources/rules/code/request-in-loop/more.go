package sample

func states(nodes []string) error {
	for i := 0; i < len(nodes); i++ {
		resp, err := http.Get("http://" + nodes[i] + "/health")  // expect: code/request-in-loop
		if err != nil {
			return err
		}
		resp.Body.Close()
	}
	return nil
}

func push(orders []Order) {
	for _, order := range orders {
		if order.Open {
			http.Post("https://hooks.example.org", "application/json", order.Body())  // expect: code/request-in-loop
		}
	}
}

func batch(orders []Order) {
	http.Post("https://hooks.example.org", "application/json", body(orders))  // ok: once
}
