package sample

import "archive/zip"
func f1() {
	target := filepath.Join(folder, f.Name)  // expect: code/archive-entry-path
}

func f2() {
	target := filepath.Join(folder, f.Name)
	if !strings.HasPrefix(target, folder) { return }  // ok
}
