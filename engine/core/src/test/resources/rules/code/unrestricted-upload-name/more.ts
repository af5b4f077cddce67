import multer from 'multer';

const storage = multer.diskStorage({ filename: (req, file, cb) => cb(null, file.originalname) });  // expect: code/unrestricted-upload-name
const checked = multer.diskStorage({ filename: (req, file, cb) => cb(null, randomUUID()) });  // ok
function attach(req: Request) {
    const photo = req.files!.photo;
    photo.mv(path.join('/srv/photos', photo.name));  // expect: code/unrestricted-upload-name
}

function attachAgain(req: Request) {
    const photo = req.files!.photo;
    photo.mv(path.join('/srv/photos', req.user.id));  // ok
}
