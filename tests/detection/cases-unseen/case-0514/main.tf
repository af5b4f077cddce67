module "archive" {
  source    = "./modules/volume"
  zone      = "eu-central-1a"
  encrypted = true
  size      = 200
}
