package sample

func page(rows []Row) string {
	html := "<table>"
	for i := 0; i < len(rows); i++ {
		html = html + "<tr>" + rows[i].Name  // expect: code/string-building-in-loop
	}
	return html
}

func csv(values []int) string {
	line := "values"
	for _, v := range values {
		if v > 0 {
			line += ";" + strconv.Itoa(v)  // expect: code/string-building-in-loop
		}
	}
	return line
}

func pageAgain(rows []Row) string {
	var html strings.Builder
	for _, row := range rows {
		html.WriteString(row.Name)  // ok
	}
	return html.String()
}
