package sample

import "archive/tar"

func unpack(in *tar.Reader, folder string) error {
	header, err := in.Next()
	if err != nil {
		return err
	}
	out, err := os.Create(filepath.Join(folder, header.Name))  // expect: code/archive-entry-path
	return copyAll(out, in, err)
}

func folders(in *tar.Reader, folder string) error {
	hdr, err := in.Next()
	if err != nil {
		return err
	}
	return os.MkdirAll(path.Join(folder, hdr.Name), 0o755)  // expect: code/archive-entry-path
}

func unpackAgain(in *tar.Reader, folder string) error {
	header, err := in.Next()
	if err != nil || !filepath.IsLocal(header.Name) {
		return err
	}
	out, err := os.Create(filepath.Join(folder, header.Name))  // ok
	return copyAll(out, in, err)
}

func single(in *tar.Reader, folder string) (*os.File, error) {
	return os.Create(filepath.Join(folder, "backup.sql"))  // ok
}
