export default {
  register() {},
}
